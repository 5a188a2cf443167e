# exercise: layer_norm_backward
# right: yes

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    size = x.shape[-1]
    rows, d_rows = x.reshape(-1, size), d_y.reshape(-1, size)
    mean = np.ones(size) / size  # rows @ mean is each row's mean

    def less_mean(a):
        return a - (a @ mean)[:, None]

    moved = less_mean(rows)
    sigma = np.sqrt(moved**2 @ mean + eps)[:, None]
    normal = moved / sigma
    g = d_rows * gain
    d_x = (less_mean(g) - normal * ((g * normal) @ mean)[:, None]) / sigma
    return d_x.reshape(x.shape), np.einsum("nd,nd->d", d_rows, normal), np.einsum("nd->d", d_rows)
