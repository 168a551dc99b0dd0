"""The ways out: `backups` to where they are kept, and one package for each platform or filter.

Of platforms there is none yet, and nothing pretends to be one: posts are handed over to a person, who posts them
by hand (`journeys/publish_a_post.hand_over`). The contracts for this floor hold already.
"""
