"""Who is attacked, with what words, and what makes strong words fine: the parts of the abuse rule."""
