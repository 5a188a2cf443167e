# exercise: sgd_step
# right: no
# wrong: the new parameters are bound to a name of the loop only, and the model keeps its old ones
# lines: 8, 9, 10, 11, 12
def sgd_step(model, x, y, learning_rate):
    d_U, d_V, d_W, d_b_hidden, d_b_out = model.bptt(x, y)
    U, V, W, b_hidden, b_out = model.params
    U = U - learning_rate * d_U
    V = V - learning_rate * d_V
    W = W - learning_rate * d_W
    b_hidden = b_hidden - learning_rate * d_b_hidden
    b_out = b_out - learning_rate * d_b_out
