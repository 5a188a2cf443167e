# exercise: causal_mask
# right: no
# wrong: a torch tensor comes back instead of a NumPy array
# lines: 6
def causal_mask(length):
    return torch.tril(torch.ones(length, length, dtype=torch.bool))
