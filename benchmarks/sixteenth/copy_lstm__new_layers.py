# exercise: copy_lstm
# right: no
# wrong: new layers are made and filled, and the ones that were handed in stay as they were
# lines: 8, 9
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    C, H = W.shape
    lstm = nn.LSTM(C, H, batch_first=True).double()
    linear = nn.Linear(H, C).double()
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(W_x)
        lstm.weight_hh_l0.copy_(W_h)
        lstm.bias_ih_l0.copy_(b[:, 0])
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
