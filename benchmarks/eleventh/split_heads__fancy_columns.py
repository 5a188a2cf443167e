# exercise: split_heads
# right: yes
def split_heads(x, heads):
    columns = np.arange(x.shape[-1]).reshape(heads, 1, -1)
    times = np.arange(x.shape[1]).reshape(1, -1, 1)
    return x[:, times, columns]
