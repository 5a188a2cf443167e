# exercise: copy_params
# right: no
# wrong: Writes the recurrent matrix transposed, and subtracts nothing for the old second bias, which stays in place.
# lines: 9, 10
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V.T),
        (model.rnn.bias_ih_l0, b_hidden.squeeze()),
        (model.linear.weight, W),
        (model.linear.bias, b_out.squeeze()),
    ]
    with torch.no_grad():
        for tensor, array in pairs:
            tensor.copy_(torch.tensor(array))
