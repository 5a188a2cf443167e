# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    H = len(h_prev)
    joined = np.hstack(params[:3])
    read = np.vstack((x, h_prev, np.ones((1, 1))))

    def gate(k, squash=sigmoid):
        return squash(joined[k * H : (k + 1) * H] @ read)

    gates = [gate(0), gate(1), gate(2, np.tanh), gate(3)]
    c = sum(a * b for a, b in ((gates[1], c_prev), (gates[0], gates[2])))
    h = gates[3] * np.tanh(c)
    return h, c, gates
