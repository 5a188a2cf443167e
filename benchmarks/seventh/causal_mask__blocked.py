# exercise: causal_mask
# right: no
# wrong: True stands where a query may not look, as in masks of nn.Transformer
# lines: 7
def causal_mask(length):
    blocked = np.full((length, length), True)
    return np.triu(blocked, k=1)
