# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32, so the values lose half their digits before they are copied.
# lines: 6
def copy_params(params, model):
    U, V, W, b, c = map(torch.Tensor, params)
    targets = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b.squeeze(1)),
        (model.rnn.bias_hh_l0, torch.zeros(len(b))),
        (model.linear.weight, W),
        (model.linear.bias, c.squeeze(1)),
    ]
    with torch.no_grad():
        for parameter, value in targets:
            parameter.copy_(value)
