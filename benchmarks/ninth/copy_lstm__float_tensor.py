# exercise: copy_lstm
# right: no
# wrong: The values go through float32 and lose half of their digits.
# lines: 6
def copy_lstm(params, lstm, linear):
    tensors = [torch.FloatTensor(p) for p in params]
    wanted = {
        "weight_ih_l0": tensors[0],
        "weight_hh_l0": tensors[1],
        "bias_ih_l0": tensors[2].flatten(),
        "bias_hh_l0": torch.zeros(len(tensors[2])),
    }
    with torch.no_grad():
        for name, parameter in lstm.named_parameters():
            parameter[...] = wanted[name]
        linear.weight[...] = tensors[3]
        linear.bias[...] = tensors[4].flatten()
