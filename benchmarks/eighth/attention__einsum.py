# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / q.shape[-1] ** 0.5
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    log_total = np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    weights = np.exp(scores - log_total)
    return np.einsum("...ts,...se->...te", weights, v), weights
