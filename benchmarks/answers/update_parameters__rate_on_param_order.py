# exercise: update_parameters
# right: no
# wrong: two: the learning rate multiplies the difference, lr * (p - g); the two biases come back exchanged

def update_parameters(params, grads, lr=1e-3):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, *biases = grads
    pairs = [(U, d_U), (V, d_V), (W, d_W), (b_hidden, biases[0]), (b_out, biases[1])]
    new = [lr * (p - g) for p, g in pairs]
    new[3], new[4] = new[4], new[3]
    return new
