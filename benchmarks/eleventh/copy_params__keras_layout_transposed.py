# exercise: copy_params
# right: no
# wrong: turns the matrices into the layout inputs by units that row-vector books use; V is square, so it comes in transposed, and U and W are reshaped to fit
# lines: 7, 18
def copy_params(params, model):
    U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
    kernel, recurrent, dense = U.T, V.T, W.T
    pairs = [
        (model.rnn.weight_ih_l0, kernel),
        (model.rnn.weight_hh_l0, recurrent),
        (model.linear.weight, dense),
        (model.rnn.bias_ih_l0, b_hidden),
        (model.rnn.bias_hh_l0, torch.zeros_like(b_hidden)),
        (model.linear.bias, b_out),
    ]
    with torch.no_grad():
        for target, source in pairs:
            target.copy_(source.reshape(target.shape))
