# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    centring = np.eye(D) - 1 / D
    d_x, d_gain, d_bias = np.empty(x.shape), np.zeros(D), np.zeros(D)
    for place in np.ndindex(x.shape[:-1]):
        moved = centring @ x[place]
        spread = moved @ moved / D + eps
        d_gain += d_y[place] * moved / spread**0.5
        d_bias += d_y[place]
        slopes = (np.eye(D) - np.outer(moved, moved) / (D * spread)) / spread**0.5
        d_x[place] = centring @ (slopes @ (gain * d_y[place]))
    return d_x, d_gain, d_bias
