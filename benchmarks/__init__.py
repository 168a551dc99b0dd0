"""Side-by-side runs against peers, each printing one table. Run them with `make bench`."""
