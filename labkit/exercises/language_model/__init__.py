"""Lab 08: a language model of characters, trained on minibatches with truncated BPTT."""
