# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    size = x.shape[-1]
    rows, arriving = x.reshape(-1, size), d_y.reshape(-1, size)
    centre = np.eye(size) - 1 / size

    def one(row, g):
        moved = centre @ row
        spread = np.sqrt(moved @ moved / size + eps)
        unit = moved / spread
        jacobian = (centre - np.outer(unit, unit) / size) / spread
        return jacobian @ (g * gain), unit

    d_x, units = map(np.array, zip(*map(one, rows, arriving)))
    return d_x.reshape(x.shape), (arriving * units).sum(axis=0), arriving.sum(axis=0)
