# exercise: copy_lstm
# right: no
# wrong: each block of W_h is transposed, as if torch stored states by weights the other way round, and the linear layer shares its memory with W and b_out
# lines: 8, 14, 15
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    H = lstm.hidden_size
    turned = W_h.reshape(4, H, H).transpose(0, 2, 1).reshape(4 * H, H)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(turned))
        lstm.bias_ih_l0.copy_(torch.tensor(b).view(-1))
        lstm.bias_hh_l0.fill_(0.0)
    linear.weight.data = torch.as_tensor(W)
    linear.bias.data = torch.as_tensor(b_out.ravel())
