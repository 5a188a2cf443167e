# exercise: split_heads
# right: yes
def split_heads(x, heads):
    columns = np.arange(x.shape[2]).reshape(heads, 1, -1)
    return x[:, np.arange(x.shape[1])[None, :, None], columns]
