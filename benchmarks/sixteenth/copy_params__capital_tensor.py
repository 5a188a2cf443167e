# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32 of the numbers, so half of their digits are lost on the way.
# lines: 10
def copy_params(params, model):
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    with torch.no_grad():
        for name, array in zip(names, params):
            target = model.get_parameter(name)
            target.copy_(torch.Tensor(array).view_as(target))
        model.rnn.bias_hh_l0.zero_()
