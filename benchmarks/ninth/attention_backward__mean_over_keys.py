# exercise: attention_backward
# right: no
# wrong: The part that comes back through the softmax's sum is taken as a mean over the keys instead of a sum.
# lines: 15
def attention_backward(d_output, q, k, v, weights):
    """Gradients at queries, keys and values: (d_q, d_k, d_v), in the shapes of q, k and v.

    d_output  gradient at attention's output, (..., T, E)
    q, k, v   (..., T, D), (..., S, D), (..., S, E); leading axes may be there or not
    weights   what attention returned, (..., T, S), also where a mask was
    """
    T = lambda a: np.swapaxes(a, -1, -2)
    d_v = T(weights) @ d_output
    d_weights = d_output @ T(v)
    centre = np.mean(weights * d_weights, axis=-1, keepdims=True)
    d_scores = weights * (d_weights - centre)
    d_scores /= np.sqrt(q.shape[-1])
    return d_scores @ k, T(d_scores) @ q, d_v
