# exercise: clip_by_value
# right: yes
def clip_by_value(grads, clip_value):
    def inside(grad):
        size = np.abs(grad)
        return np.where(size > clip_value, np.sign(grad) * clip_value, grad)

    d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    return [inside(d_U), inside(d_V), inside(d_W), inside(d_b_hidden), inside(d_b_out)]
