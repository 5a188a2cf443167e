# exercise: lstm_step
# right: no
# wrong: returns the gates before squashing
# lines: 11
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    gates = np.split(W_x @ x + W_h @ h_prev + b, 4)
    c = sigmoid(gates[1]) * c_prev + sigmoid(gates[0]) * np.tanh(gates[2])
    h = sigmoid(gates[3]) * np.tanh(c)
    return h, c, gates
