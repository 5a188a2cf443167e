# exercise: copy_params
# right: no
# wrong: makes torch's default float32 tensors of the arrays first, so the values are rounded to seven digits
# lines: 6
def copy_params(params, model):
    tensors = [torch.Tensor(p) for p in params]
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    with torch.no_grad():
        model.get_parameter("rnn.bias_hh_l0").fill_(0.0)
        for name, tensor in zip(names, tensors):
            parameter = model.get_parameter(name)
            parameter.copy_(tensor.view_as(parameter))
