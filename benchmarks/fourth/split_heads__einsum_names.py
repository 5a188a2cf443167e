# exercise: split_heads
# right: yes

def split_heads(x, heads):
    B, T, D = x.shape
    cut = x.reshape(B, T, heads, D // heads)
    return np.einsum("bthd->bhtd", cut)
