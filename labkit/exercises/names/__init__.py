"""Lab 07: a network that writes names, as a class made of layers."""
