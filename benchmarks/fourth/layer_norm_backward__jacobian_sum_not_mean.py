# exercise: layer_norm_backward
# right: no
# wrong: in the Jacobian of a vector the normalised outer product is not divided by D
# lines: 13

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    d_x, d_gain, d_bias = np.zeros(x.shape), np.zeros(D), np.zeros(D)
    for place in np.ndindex(x.shape[:-1]):
        vector, d = x[place], d_y[place]
        sigma = np.sqrt(vector.var() + eps)
        n = (vector - vector.mean()) / sigma
        jacobian = (np.eye(D) - np.ones((D, D)) / D - np.outer(n, n)) / sigma
        d_x[place] = jacobian @ (gain * d)
        d_gain += d * n
        d_bias += d
    return d_x, d_gain, d_bias
