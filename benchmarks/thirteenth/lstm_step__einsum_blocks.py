# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    read = np.vstack((x, h_prev, np.ones((1, 1))))
    H = len(h_prev)
    blocks = np.hstack(params[:3]).reshape(4, H, -1)
    sums = np.einsum("khj,jo->kho", blocks, read)
    squash = dict(enumerate((sigmoid, sigmoid, np.tanh, sigmoid)))
    gates = tuple(squash[k](s) for k, s in enumerate(sums))
    weights = np.stack((gates[1], gates[0]))
    c = (weights * np.stack((c_prev, gates[2]))).sum(axis=0)
    return gates[3] * np.tanh(c), c, gates
