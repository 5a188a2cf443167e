# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    size = np.shape(x)[-1]
    rows, arriving = np.reshape(x, (-1, size)), np.reshape(d_y, (-1, size))
    centred = rows - rows.mean(axis=1, keepdims=True)
    sigma = np.sqrt(np.mean(centred**2, axis=1) + eps)
    unit = centred / sigma[:, None]
    jacobian = np.eye(size) - (1 + unit[:, :, None] * unit[:, None, :]) / size
    d_x = np.einsum("ni,nij,n->nj", arriving * gain, jacobian, 1 / sigma)
    return d_x.reshape(np.shape(x)), np.einsum("nd,nd->d", arriving, unit), arriving.sum(axis=0)
