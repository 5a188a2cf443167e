# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    visible = True if mask is None else mask
    scores = np.einsum("...td,...sd->...ts", q, k) * np.shape(q)[-1] ** -0.5
    hidden = np.where(visible, scores, -np.inf)
    shares = np.exp(hidden - np.max(hidden, axis=-1, keepdims=True))
    weights = shares / np.add.reduce(shares, axis=-1, keepdims=True)
    return np.einsum("...ts,...se->...te", weights, v), weights
