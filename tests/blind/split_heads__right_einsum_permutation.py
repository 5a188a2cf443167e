# exercise: split_heads
# right: yes
def split_heads(x, heads):
    return np.einsum("bthd->bhtd", x.reshape(*x.shape[:2], heads, x.shape[2] // heads))
