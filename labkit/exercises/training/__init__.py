"""Lab 05: train the network, let it write, and train it well with minibatches."""
