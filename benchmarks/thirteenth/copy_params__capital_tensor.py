# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32, so every value is rounded to seven digits on its way
# lines: 6
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.Tensor(p) for p in params)
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b_hidden.squeeze(1)),
        (model.rnn.bias_hh_l0, torch.zeros(len(V))),
        (model.linear.weight, W),
        (model.linear.bias, b_out.squeeze(1)),
    ]
    with torch.no_grad():
        for parameter, values in pairs:
            parameter.copy_(values)
