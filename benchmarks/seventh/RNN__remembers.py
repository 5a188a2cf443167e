# exercise: RNN
# right: no
# wrong: The last state is kept in the module, and a call without a state starts there and not from zeros.
# lines: 19
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.state = None

    def forward(self, tokens, hidden=None):
        if hidden is None and self.state is not None and self.state.shape[1] == len(tokens):
            hidden = self.state.to(self.linear.weight.dtype)
        x = F.one_hot(tokens, self.linear.out_features).to(self.linear.weight.dtype)
        out, last = self.rnn(x, hidden)
        self.state = last.detach()
        return self.linear(out), last
