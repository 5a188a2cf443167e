# exercise: sgd_step
# right: no
# wrong: only local names get the new arrays and the model keeps its old parameters
# lines: 9, 10, 11, 12, 13
def sgd_step(model, x, y, learning_rate):
    gradients = model.bptt(x, y)
    U, V, W, b_hidden, b_out = model.params
    dU, dV, dW, db_hidden, db_out = (learning_rate * g for g in gradients)
    U = U - dU
    V = V - dV
    W = W - dW
    b_hidden = b_hidden - db_hidden
    b_out = b_out - db_out
