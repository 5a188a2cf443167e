# exercise: causal_mask
# right: no
# wrong: True stands where nobody may look, as masks in nn.MultiheadAttention
# lines: 7
def causal_mask(length):
    t, s = np.indices((length, length))
    return np.triu(np.ones_like(t), k=1).astype(bool)
