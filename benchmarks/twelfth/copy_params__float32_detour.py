# exercise: copy_params
# right: no
# wrong: The values pass through float32 tensors and lose half their digits.
# lines: 10
def copy_params(params, model):
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    with torch.no_grad():
        for name, array in zip(names, params):
            target = model.get_parameter(name)
            target.copy_(torch.Tensor(array).reshape(target.shape))
        model.rnn.bias_hh_l0.zero_()
