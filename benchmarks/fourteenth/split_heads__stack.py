# exercise: split_heads
# right: yes
def split_heads(x, heads):
    return np.stack(np.split(x, heads, axis=-1), axis=1)
