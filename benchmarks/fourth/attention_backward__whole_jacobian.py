# exercise: attention_backward
# right: yes

def attention_backward(d_output, q, k, v, weights):
    def turned(a):
        return a.swapaxes(-1, -2)

    # d weight_i / d score_j = a_i (i == j) - a_i a_j, one square for each query
    diagonal = weights[..., None] * np.eye(weights.shape[-1])
    jacobian = diagonal - weights[..., :, None] * weights[..., None, :]
    d_weights = d_output @ turned(v)
    d_match = (jacobian @ d_weights[..., None])[..., 0]
    scale = q.shape[-1] ** -0.5
    return scale * (d_match @ k), scale * (turned(d_match) @ q), turned(weights) @ d_output
