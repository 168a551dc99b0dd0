"""The ways out, with network: one package for each platform or filter.

There is none yet, and nothing pretends to be one: posts are handed over to a person, who posts them
by hand (`journeys/publish_a_post.hand_over`). The contracts for this floor hold already.
"""
