# exercise: copy_params
# right: no
# wrong: torch.Tensor rounds the values to float32 on the way, and the parameters no longer require a gradient, so the model cannot be trained.
# lines: 6, 16
def copy_params(params, model):
    U, V, W, b_hidden, b_out = map(torch.Tensor, params)
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b_hidden.flatten()),
        (model.rnn.bias_hh_l0, torch.zeros(len(V))),
        (model.linear.weight, W),
        (model.linear.bias, b_out.flatten()),
    ]
    for parameter, values in pairs:
        parameter.requires_grad_(False)
        parameter.copy_(values)
