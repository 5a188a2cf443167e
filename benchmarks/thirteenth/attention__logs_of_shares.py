# exercise: attention
# right: yes
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) * q.shape[-1] ** -0.5
    if mask is not None:
        hidden = np.broadcast_to(np.logical_not(mask), scores.shape)
        scores = np.where(hidden, -np.inf, scores)
    log_sum = np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    shares = np.exp(scores - log_sum)
    return np.einsum("...ts,...se->...te", shares, v), shares
