# exercise: copy_lstm
# right: no
# wrong: the values pass through torch.FloatTensor, so all but seven digits are lost (helper to_tensor)
# lines:
import torch


def copy_lstm(params, lstm, linear):
    def to_tensor(array):
        return torch.FloatTensor(array)

    W_x, W_h, b, W, b_out = [to_tensor(p) for p in params]
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(W_x)
        lstm.weight_hh_l0.copy_(W_h)
        lstm.bias_ih_l0.copy_(b.squeeze(1))
        lstm.bias_hh_l0.fill_(0.0)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out.squeeze(1))
