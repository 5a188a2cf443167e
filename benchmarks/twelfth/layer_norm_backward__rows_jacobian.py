# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    rows, arriving = x.reshape(-1, D), d_y.reshape(-1, D)
    centred = rows - rows.mean(1, keepdims=True)
    sigma = np.sqrt((centred**2).mean(1, keepdims=True) + eps)
    hat = centred / sigma
    jacobian = (np.eye(D) - 1 / D - hat[:, :, None] * hat[:, None, :] / D) / sigma[:, :, None]
    d_x = np.einsum("nij,nj->ni", jacobian, arriving * gain)
    return d_x.reshape(x.shape), (arriving * hat).sum(0), arriving.sum(0)
