# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    S = weights.shape[-1]
    jacobian = weights[..., :, None] * (np.eye(S) - weights[..., None, :])
    d_weights = np.matmul(d_output, v.swapaxes(-1, -2))
    d_scores = (jacobian @ d_weights[..., None])[..., 0]
    d_scores = np.divide(d_scores, np.sqrt(q.shape[-1]))
    d_q = np.matmul(d_scores, k)
    d_k = np.matmul(d_scores.swapaxes(-1, -2), q)
    return [d_q, d_k, np.matmul(weights.swapaxes(-1, -2), d_output)]
