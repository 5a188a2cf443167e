# exercise: RNN
# right: no
# wrong: The layer is not batch first and the tokens are transposed on the way in, but not on the way out: the logits are (T, B, C).
# lines: 8, 14
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens.T, self.linear.out_features).to(self.linear.weight.dtype)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
