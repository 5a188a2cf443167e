# exercise: attention
# right: no
# wrong: The mask is applied after the softmax, and the weights that are left do not sum to 1.
# lines: 11
def attention(q, k, v, mask=None):
    def rows(s):
        e = np.exp(s - s.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    visible = 1.0 if mask is None else mask
    weights = rows(np.einsum("...td,...sd->...ts", q, k) / np.sqrt(q.shape[-1])) * visible
    return np.matmul(weights, v), weights
