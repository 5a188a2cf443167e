# exercise: copy_params
# right: no
# wrong: Arrays are matched to tensors by their number of entries, which fails where two of them have equally many.
# lines: 8
def copy_params(params, model):
    by_size = {}
    for array in params:
        by_size[array.size] = array
    with torch.no_grad():
        for name, tensor in model.named_parameters():
            if name.endswith("bias_hh_l0"):
                tensor.fill_(0)
                continue
            if name == "linear.weight":
                tensor.copy_(torch.tensor(params[2]))
                continue
            array = by_size[tensor.numel()]
            tensor.copy_(torch.tensor(array.reshape(tuple(tensor.shape))))
