"""How the rules that read between the lines do on single posts of four authors.

.venv/bin/python -m benchmarks.sentences
"""
