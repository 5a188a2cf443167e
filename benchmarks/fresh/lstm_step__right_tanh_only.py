# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    H = h_prev.shape[0]
    z = (np.hstack([W_x, W_h, b]) @ np.vstack([x, h_prev, [[1.0]]])).reshape(4, H, 1)
    half = np.array([0.5, 0.5, 1.0, 0.5]).reshape(4, 1, 1)
    t = np.tanh(z * half)                 # sigmoid(z) = (1 + tanh(z / 2)) / 2
    gates = np.where(half < 1, (1 + t) / 2, t)
    c = gates[1] * c_prev + gates[0] * gates[2]
    return gates[3] * np.tanh(c), c, list(gates)
