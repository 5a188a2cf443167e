# exercise: RNN
# right: no
# wrong: the logits of each step come from the state before it
# lines: 17
# name: logits-before-the-step
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.n = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.n).to(self.linear.weight.dtype)
        if hidden is None:
            hidden = x.new_zeros(1, x.size(0), self.rnn.hidden_size)
        s, last = self.rnn(x, hidden)
        before = torch.cat([hidden.transpose(0, 1), s[:, :-1]], dim=1)
        return self.linear(before), last
