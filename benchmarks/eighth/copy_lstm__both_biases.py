# exercise: copy_lstm
# right: no
# wrong: the bias goes into both of torch's biases, which are added, so it counts twice
# lines: 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.tensor, params)
    source = {"weight_ih": W_x, "weight_hh": W_h, "bias": b[:, 0]}
    with torch.no_grad():
        for name, tensor in lstm.named_parameters():
            for key, values in source.items():
                if name.startswith(key):
                    tensor.copy_(values)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
